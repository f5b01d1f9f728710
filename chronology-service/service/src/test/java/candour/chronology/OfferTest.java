package candour.chronology;

import candour.chronology.publish.ChronologyPublisher;
import candour.chronology.publish.PublicChronologyEvent;
import candour.testing.ContractTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Collectors;

@QuarkusTest
class OfferTest extends ContractTest {
    OfferTest() {
        super(Arrays.stream(PublicChronologyEvent.class.getPermittedSubclasses())
                .map(ChronologyPublisher::type)
                .collect(Collectors.toSet()));
    }
}
