package candour.audit;

import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;

/** The read models that this jar has of one service. */
record OnBoard(Replayable service) {

    /** Of the service whose log has this origin: its name stands after the last slash. */
    static OnBoard of(String origin) {
        String name = origin.substring(origin.lastIndexOf('/') + 1);
        var known = new TreeSet<String>();
        for (Replayable replayable : ServiceLoader.load(Replayable.class)) {
            if (replayable.service().equals(name)) {
                return new OnBoard(replayable);
            }
            known.add(replayable.service());
        }
        throw new CannotProceed("This jar has no read models of " + name + " on board; it has "
                + (known.isEmpty() ? "none" : "those of " + String.join(", ", known)) + ".");
    }

    /** Those asked for, or all. */
    List<String> chosen(List<String> asked) {
        var known = new TreeSet<>(service.models());
        for (String model : asked) {
            if (!known.contains(model)) {
                throw new CannotProceed("There is no read model " + model + " of " + service.service() + "; there is "
                        + String.join(", ", known) + ".");
            }
        }
        return asked.isEmpty() ? List.copyOf(known) : asked;
    }
}
