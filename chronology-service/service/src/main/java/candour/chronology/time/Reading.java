package candour.chronology.time;

import java.util.List;

/** What became of one written time. The words as written are kept in either case. */
public sealed interface Reading {
    String asWritten();

    /** Things a person should look at; they never change what was read. */
    List<Problem> problems();

    /** Understood, perhaps with questions. */
    record Understood(String asWritten, EventTime when, List<Problem> problems) implements Reading {
        public Understood {
            problems = List.copyOf(problems);
        }
    }

    /** Not understood: somebody has to answer the question. Nothing is guessed. */
    record Unread(String asWritten, Problem problem) implements Reading {
        @Override
        public List<Problem> problems() {
            return List.of(problem);
        }
    }
}
