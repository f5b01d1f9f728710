package candour.audit;

import candour.proof.SignedCheckpoint;
import java.util.ArrayList;
import java.util.List;

/** Signed checkpoints in a service's answer, one empty line between two. */
final class Notes {
    private Notes() {}

    static List<SignedCheckpoint> parse(String page, String service) {
        var notes = new ArrayList<SignedCheckpoint>();
        String[] blocks = page.split("\n\n");
        try {
            for (int i = 0; i + 1 < blocks.length; i += 2) {
                notes.add(SignedCheckpoint.parse(blocks[i] + "\n\n" + blocks[i + 1].stripTrailing() + "\n"));
            }
        } catch (IllegalArgumentException refused) {
            throw new CannotProceed(service + " gave an unreadable checkpoint: " + refused.getMessage());
        }
        return notes;
    }
}
