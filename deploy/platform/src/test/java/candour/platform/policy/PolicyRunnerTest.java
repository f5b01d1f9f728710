package candour.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;

import candour.platform.command.Ids;
import candour.platform.log.LoggedEvent;
import candour.platform.sample.Note;
import candour.platform.sample.Note.AddWord;
import candour.platform.sample.Note.WordAdded;
import candour.platform.sample.Running;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies act once on each event, and wait for an operator where they fail. */
class PolicyRunnerTest {

    private final UUID board = Ids.next();
    private final UUID note = Ids.next();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean failing = new AtomicBoolean();
    private Running running;

    private final Policy whenWordAddedThenEcho = new Policy() {
        @Override
        public String name() {
            return "when-word-added-then-echo";
        }

        @Override
        public List<Object> on(LoggedEvent event) {
            if (event.payload() instanceof WordAdded added && !added.word().startsWith("echo")) {
                asked.incrementAndGet();
                if (failing.get()) {
                    throw new IllegalStateException("The policy fails");
                }
                return List.of(new AddWord(new UUID(9, 9), added.boardId(), "echo-" + added.word()));
            }
            return List.of();
        }
    };

    @BeforeEach
    void start() {
        running = new Running("policies");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private PolicyRunner started() {
        var runner = new PolicyRunner(running.processors, running.commands, List.of(whenWordAddedThenEcho));
        runner.start();
        return runner;
    }

    private void add(String word) {
        running.commands.send(new AddWord(note, board, word), Running.fromChair());
    }

    private List<String> echoes() {
        return running.log.stream(Note.FOLD.stream(new UUID(9, 9)), -1).stream()
                .map(event -> ((WordAdded) event.payload()).word())
                .toList();
    }

    private void echoed(String... words) throws InterruptedException {
        for (int i = 0; i < 400 && echoes().size() < words.length; i++) {
            Thread.sleep(25);
        }
        assertThat(echoes()).containsExactly(words);
    }

    @Test
    void each_event_is_acted_on_once_even_when_the_policy_starts_again() throws Exception {
        try (var first = started()) {
            add("one");
            add("two");
            echoed("echo-one", "echo-two");
        }
        try (var second = started()) {
            add("three");
            echoed("echo-one", "echo-two", "echo-three");
        }
    }

    @Test
    void the_past_is_not_acted_on() throws Exception {
        add("before");
        while (running.log.size() < 1) {
            Thread.sleep(10);
        }
        try (var runner = started()) {
            add("after");
            echoed("echo-after");
        }
    }

    @Test
    void what_fails_waits_with_what_follows_it_until_it_is_retried_in_order() throws Exception {
        try (var runner = started()) {
            failing.set(true);
            add("one");
            add("two");
            while (asked.get() < 1
                    || running.processors.deadLetters(PolicyRunner.GROUP).size() < 2) {
                Thread.sleep(20);
            }
            failing.set(false);
            assertThat(echoes()).isEmpty();
            assertThat(runner.deadLetters().processAny()).isTrue();
            echoed("echo-one", "echo-two");
            assertThat(running.processors.deadLetters(PolicyRunner.GROUP).size())
                    .isZero();
        }
    }
}
