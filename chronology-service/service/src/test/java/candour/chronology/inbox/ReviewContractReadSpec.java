package candour.chronology.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import candour.platform.log.EventJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

@Tag("pure")
@DisplayName("R12: every golden example of review-service that this service learns from is understood")
class ReviewContractReadSpec {
    @TestFactory
    Stream<DynamicTest> every_subscription_reads_its_example() {
        return Stream.of(ReviewTold.ABOUT_REVIEWS, TeamTold.ABOUT_PEOPLE, SubjectsTold.ABOUT_SUBJECTS)
                .flatMap(Stream::of)
                .map(subscription ->
                        DynamicTest.dynamicTest(subscription.type(), () -> assertThat(commands(subscription))
                                .hasSize(1)));
    }

    private static <D> List<Object> commands(Subscription<D> subscription) throws IOException {
        String example = "/contract/review/events/" + subscription.type() + ".example.json";
        try (InputStream in = ReviewContractReadSpec.class.getResourceAsStream(example)) {
            assertThat(in).as(example).isNotNull();
            D data = EventJson.mapper().readValue(in, subscription.data());
            var told = new Received<>(new UUID(7, 7), "key", Instant.parse("2026-05-04T10:00:00Z"), 1, data);
            return subscription.commands().apply(told);
        }
    }
}
