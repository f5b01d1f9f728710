package candour.review;

import candour.testing.GoldenEventsTest;
import java.util.List;

/** Every event this service ever stored reads for ever. */
class GoldenTest extends GoldenEventsTest {
    GoldenTest() {
        super(new ReviewLog().folds(), List.of());
    }
}
