package candour.chronology;

import candour.testing.GoldenEventsTest;
import java.util.List;

/** Every event this service ever stored reads for ever. */
class GoldenTest extends GoldenEventsTest {
    GoldenTest() {
        super(new ChronologyLog().folds(), List.of());
    }
}
