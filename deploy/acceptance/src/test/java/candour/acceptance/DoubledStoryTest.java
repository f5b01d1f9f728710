package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.LaunchedCandour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same story with every Kafka record delivered twice: every answer is the same (ruling R23). */
@EnabledIfSystemProperty(named = "candour.long", matches = "true", disabledReason = "The story is told once more")
class DoubledStoryTest extends StoryTest {
    private Doubler doubler;

    @Override
    void beforeTelling(LaunchedCandour candour) {
        doubler = new Doubler("127.0.0.1:" + candour.ports().kafka());
    }

    @Test
    void records_were_doubled_indeed() {
        assertThat(doubler.doubled()).isGreaterThan(20);
    }

    @Override
    @AfterAll
    void stop() throws InterruptedException {
        try {
            if (doubler != null) {
                doubler.close();
            }
        } finally {
            super.stop();
        }
    }
}
