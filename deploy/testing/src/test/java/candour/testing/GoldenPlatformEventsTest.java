package candour.testing;

import candour.platform.access.AccessEvent;
import java.util.List;

/** The platform's own events. */
class GoldenPlatformEventsTest extends GoldenEventsTest {
    GoldenPlatformEventsTest() {
        super(List.of(AccessEvent.FOLD), List.of());
    }
}
