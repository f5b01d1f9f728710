package candour.chronology;

import candour.chronology.time.Expression;
import candour.platform.access.Code;
import candour.testing.HouseRulesTest;
import java.util.Set;

class HouseTest extends HouseRulesTest {
    HouseTest() {
        super(
                "candour.chronology",
                Set.of(Code.class, Expression.class),
                Set.of(
                        "candour.chronology.imports.ImportDesk",
                        "candour.chronology.imports.Files",
                        "candour.chronology.http.OpenedAccounts",
                        "candour.chronology.pushed.document.SenderKeys",
                        "candour.chronology.pushed.document.Fingerprints"));
    }
}
