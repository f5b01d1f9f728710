package candour.review.access;

import candour.platform.access.Permit;
import java.util.Set;

/** How a row of the matrix is written. */
final class Rows {
    private Rows() {}

    /** A denial may be seen: that the operation exists is no secret. */
    static Permit open(String operation, Set<String> roles) {
        return new Permit(operation, roles, false, false);
    }

    /** A denial looks as if there were nothing. */
    static Permit hidden(String operation, Set<String> roles) {
        return new Permit(operation, roles, false, true);
    }

    /** The same, and every reading is recorded first. */
    static Permit audited(String operation, Set<String> roles) {
        return new Permit(operation, roles, true, true);
    }
}
