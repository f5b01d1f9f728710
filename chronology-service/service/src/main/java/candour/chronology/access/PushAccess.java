package candour.chronology.access;

import static candour.chronology.access.Roles.CHAIR;
import static candour.chronology.access.Roles.LEADING;
import static candour.chronology.access.Roles.LEADING_OR_OWN;
import static candour.chronology.access.Roles.OPERATOR;
import static candour.chronology.access.Roles.OWN_LEAD;
import static candour.chronology.access.Roles.SYSTEM;

import candour.platform.access.Permit;
import java.util.List;

/** What systems push, each for its own agency (X-04, R27). */
final class PushAccess {
    static final List<Permit> ROWS = List.of(
            new Permit("push-client.register", OPERATOR, false, true),
            new Permit("push-client.list", OPERATOR, false, true),
            new Permit("push-client.add-key", OPERATOR, false, true),
            new Permit("push-client.retire-key", OPERATOR, false, true),
            new Permit("push-client.end", OPERATOR, false, true),
            new Permit("push.send-fhir", SYSTEM, false, true),
            new Permit("push.send-police", SYSTEM, false, true),
            new Permit("push.read-receipt", SYSTEM, false, true),
            new Permit("push.withdraw", SYSTEM, false, true),
            new Permit("push.read-capabilities", SYSTEM, false, true),
            new Permit("push.read-reference", LEADING_OR_OWN, false, true),
            new Permit("push.list", OWN_LEAD, false, true),
            new Permit("push.match", OWN_LEAD, false, true),
            new Permit("push.answer", OWN_LEAD, false, true),
            new Permit("subject-identifier.note", LEADING, false, true),
            new Permit("subject-identifier.list", LEADING, false, true),
            new Permit("subject-identifier.withdraw", LEADING, false, true),
            new Permit("pushed-record.count-held", CHAIR, false, true),
            new Permit("pushed-record.list", OWN_LEAD, false, true),
            new Permit("pushed-record.read", OWN_LEAD, true, true),
            new Permit("pushed-record.release", OWN_LEAD, false, true),
            new Permit("pushed-record.set-aside", OWN_LEAD, false, true));

    private PushAccess() {}
}
