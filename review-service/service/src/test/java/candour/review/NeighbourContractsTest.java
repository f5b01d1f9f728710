package candour.review;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.kafka.Received;
import candour.platform.kafka.Subscription;
import candour.platform.log.EventJson;
import candour.review.closure.ClosureCommand.NoteAnswer;
import candour.review.knownprogress.NoteProgress;
import candour.testing.Broker;
import com.fasterxml.jackson.databind.DeserializationFeature;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every golden example of the other services' contracts that this service subscribes to is read and taken in. */
class NeighbourContractsTest {
    @TestFactory
    Stream<DynamicTest> every_example_is_understood() {
        return Stream.of(ProgressInbox.subscriptions())
                .map(each -> DynamicTest.dynamicTest(each.type(), () -> assertThat(read(each))
                        .singleElement()
                        .isInstanceOfSatisfying(
                                NoteProgress.class,
                                noted -> assertThat(noted.event().reviewId()).isEqualTo(noted.reviewId()))));
    }

    @TestFactory
    Stream<DynamicTest> every_answer_about_a_closure_is_understood() {
        return Stream.of(ClosureInbox.subscriptions())
                .map(each -> DynamicTest.dynamicTest(each.type(), () -> assertThat(read(each))
                        .singleElement()
                        .isInstanceOfSatisfying(NoteAnswer.class, answer -> assertThat(answer.blockers())
                                .isNotEmpty())));
    }

    private static <D> List<Object> read(Subscription<D> subscription) throws IOException {
        var named = subscription.type().split("\\.")[1];
        var service = named.equals("family") ? "family-liaison" : named;
        var json = EventJson.mapper().writeValueAsBytes(Broker.example(service, subscription.type()));
        D data = EventJson.mapper()
                .reader()
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .forType(subscription.data())
                .readValue(json);
        for (var field : data.getClass().getRecordComponents()) {
            if (field.getAnnotatedType().getAnnotation(Nullable.class) == null) {
                assertThat(json).as(field.getName()).asString().contains("\"" + field.getName() + "\"");
            }
        }
        return subscription
                .commands()
                .apply(new Received<>(new UUID(0, 7), Story.REVIEW.toString(), Instant.EPOCH, 1, data));
    }
}
