package candour.acceptance;

import java.util.List;

/**
 * An agency that is asked for a chronology.
 *
 * @param code as in the directory
 * @param lead who writes it, as {@code deploy/token} knows them
 * @param files their names; the ending says what each is
 * @param entries how many rows the files have together
 */
record Agency(String code, String lead, List<String> files, int entries, List<String> told) {

    static final List<Agency> ALL = List.of(
            new Agency("ORG-POLICE", "police-lead", List.of("police.csv", "police-2024.json"), 60, Told.POLICE),
            new Agency("ORG-HEALTH-ACUTE", "health-lead", List.of("hospitals.xlsx"), 48, Told.HOSPITALS),
            new Agency(
                    "ORG-HEALTH-COMMUNITY",
                    "community-health-lead",
                    List.of("community-health.docx"),
                    120,
                    Told.COMMUNITY),
            new Agency("ORG-EDUCATION", "education-lead", List.of("education.ods"), 90, Told.EDUCATION),
            new Agency("ORG-SOCIAL-WORK", "social-work-lead", List.of("social-work.odt"), 200, Told.SOCIAL_WORK));

    /** What each kind of agency writes, again and again: event and action, parted by a bar. */
    private static final class Told {
        static final List<String> POLICE = List.of(
                "Call to a disturbance at the address, quiet on arrival|Words of advice, no crime recorded",
                "Concern report about the children shared with partners|Report sent to the concern hub",
                "Father stopped while driving, children in the car|Ticket, no further action",
                "Neighbour reports shouting during the night|Attended, both adults denied it");
        static final List<String> HOSPITALS = List.of(
                "Child seen in the emergency department with a fever|Discharged with advice",
                "Appointment at the outpatient clinic, not brought|Letter to the general practitioner",
                "Mother seen for a wrist injury, says she fell|X-ray clear, no questions recorded");
        static final List<String> COMMUNITY = List.of(
                "Home visit, child weighed and plotted|Weight on the second centile, next visit in two weeks",
                "No access, card left at the door|Rang the next day, no answer",
                "Mother says that she does not sleep and is worried about money|Told of the support group",
                "Immunisation appointment not kept|New appointment sent");
        static final List<String> EDUCATION = List.of(
                "Brother arrives late and without a coat|Class teacher spoke to the mother at the gate",
                "Attendance below eighty per cent this month|Letter home",
                "Brother says that he was up in the night because of shouting|Noted, shared with the named person");
        static final List<String> SOCIAL_WORK = List.of(
                "Telephone call from the health visitor about missed visits|Screened, passed to the duty team",
                "Duty visit, house tidy, child asleep and not seen awake|No further action at this time",
                "Team discussion, information from police and school read|Decision to offer support",
                "Father does not come to the arranged meeting|New date offered",
                "Letter from the housing service about arrears|Filed");
    }
}
