package candour.review;

import candour.testing.ContractTest;
import io.quarkus.test.junit.QuarkusTest;

/** What is committed in the contract is what the running service offers. */
@QuarkusTest
class ReviewContractTest extends ContractTest {
    ReviewContractTest() {
        super(PublicEventsTest.types());
    }
}
