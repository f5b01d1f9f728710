package candour.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;

/** Somebody in a story: what they do, what is refused to them, and what they see. */
final class Person {
    private final Telling telling;
    private final String name;

    /** @param name as {@code deploy/token} knows them */
    Person(Telling telling, String name) {
        this.telling = telling;
        this.name = name;
    }

    /** The reference by which the services know them. */
    String reference() {
        return telling.origin().reference(name);
    }

    /** They do something new, which succeeds once those who have to know have heard of what came before. */
    Reply does(String step, String path, Map<String, ?> body) {
        return telling.done(step, name, "POST", path, body);
    }

    /** They set what there is one of. */
    Reply sets(String step, String path, Map<String, ?> body) {
        return telling.done(step, name, "PUT", path, body);
    }

    /** They do something to what they have read just before. */
    Reply doesUpon(String read, String step, String path, Map<String, ?> body) {
        return telling.changed(step, name, "POST", path, body, sees(read).etag());
    }

    /** They try what that rule does not allow. */
    void isRefused(String rule, String step, String path, Map<String, ?> body) {
        isRefused(rule, step, "POST", path, body);
    }

    void isRefused(String rule, String step, String method, String path, Map<String, ?> body) {
        assertThat(telling.refusal(step, name, method, path, body, 422, rule))
                .matches(Refused::isRight, "refused by " + rule);
    }

    Reply sees(String path) {
        return sees(path, _ -> true);
    }

    /** They ask until it is as it should be. */
    Reply sees(String path, Predicate<Reply> enough) {
        return telling.read(name, path, enough);
    }

    /** They wait for a duty of that kind to stand like this on a board, and see it there. */
    Duty sees(String kind, String standing, String board) {
        var page = sees(board, reply -> Duty.on(reply, kind).anyMatch(duty -> duty.stands(standing)));
        return Duty.on(page, kind)
                .filter(duty -> duty.stands(standing))
                .findFirst()
                .orElseThrow();
    }
}
