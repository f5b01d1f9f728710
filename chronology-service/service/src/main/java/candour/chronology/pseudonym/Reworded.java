package candour.chronology.pseudonym;

import java.util.List;

/** The words in another form, and what could not be told for sure. */
public record Reworded(String text, List<Doubtful> doubts) {
    public Reworded {
        doubts = List.copyOf(doubts);
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "Reworded[…]";
    }
}
