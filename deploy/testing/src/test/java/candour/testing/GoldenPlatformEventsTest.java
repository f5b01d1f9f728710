package candour.testing;

import candour.platform.access.AccessEvent;
import candour.platform.closure.ClosureAnswer;
import candour.platform.sealed.shredding.KeyCustody;
import java.util.List;

/** The platform's own events. */
class GoldenPlatformEventsTest extends GoldenEventsTest {
    GoldenPlatformEventsTest() {
        super(List.of(AccessEvent.FOLD, KeyCustody.FOLD, ClosureAnswer.FOLD), List.of());
    }
}
