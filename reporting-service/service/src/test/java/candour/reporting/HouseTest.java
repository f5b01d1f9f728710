package candour.reporting;

import candour.testing.HouseRulesTest;
import java.util.Set;

/** The rules of the house, kept here too: codes are {@code Code}s, and nothing but the REST edge opens words. */
class HouseTest extends HouseRulesTest {
    HouseTest() {
        super("candour.reporting", Set.of(), Set.of());
    }
}
