package candour.chronology;

import candour.chronology.publish.ChronologyPublisher;
import candour.chronology.publish.PublicChronologyEvent;
import candour.testing.ContractTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@QuarkusTest
class OfferTest extends ContractTest {
    OfferTest() {
        super(Stream.concat(
                        Arrays.stream(PublicChronologyEvent.class.getPermittedSubclasses())
                                .map(ChronologyPublisher::type),
                        Stream.of("candour.chronology.KeyShredConfirmed.v1", "candour.chronology.ClosureAnswered.v1"))
                .collect(Collectors.toSet()));
    }
}
