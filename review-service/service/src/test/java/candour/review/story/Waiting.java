package candour.review.story;

import static candour.review.story.People.chair;
import static candour.review.story.People.leadOfficer;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Asking until the read models have caught up, and the questions that are asked often. */
final class Waiting {
    private Waiting() {}

    /** Asks until the read models have caught up. */
    static ValidatableResponse eventually(int status, Supplier<ValidatableResponse> ask) {
        var until = Instant.now().plus(Duration.ofSeconds(15));
        while (true) {
            var answer = ask.get();
            if (answer.extract().statusCode() == status || Instant.now().isAfter(until)) {
                return answer.statusCode(status);
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void until(Supplier<String> ask, String wanted) {
        var until = Instant.now().plus(Duration.ofSeconds(15));
        var got = ask.get();
        while (!wanted.equals(got) && Instant.now().isBefore(until)) {
            pause();
            got = ask.get();
        }
        assertThat(got).isEqualTo(wanted);
    }

    static String idOf(ValidatableResponse made) {
        var location = made.extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static String eventuallyFound(String reference) {
        var until = Instant.now().plus(Duration.ofSeconds(15));
        List<String> found;
        do {
            pause();
            found = leadOfficer()
                    .queryParam("reference", reference)
                    .get("/v1/reviews")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.reviewId");
        } while (found.isEmpty() && Instant.now().isBefore(until));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    static void eventuallyStatus(String review, String status) {
        until(() -> chair().get(review).then().extract().<String>path("status"), status);
    }

    static void duties(String of, String... kinds) {
        for (var kind : kinds) {
            state(of, kind, "OPEN");
        }
    }

    static void state(String of, String kind, String state) {
        until(
                () -> leadOfficer()
                        .get(of + "/duties")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.kind == '" + kind + "' }?.state"),
                state);
    }
}
