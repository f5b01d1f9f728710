package candour.reporting;

import candour.testing.OnBoardTest;
import io.quarkus.test.junit.QuarkusTest;

/** An auditor rebuilds what this service shows. */
@QuarkusTest
class ReadModelsOnBoardTest extends OnBoardTest {}
