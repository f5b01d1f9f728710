package candour.testing.ledger;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which commands an event follows from: those whose handling, method by method, ends in making it. */
final class Causes {

    private final JavaClasses classes;
    private final Sources sources;

    Causes(JavaClasses classes, Sources sources) {
        this.classes = classes;
        this.sources = sources;
    }

    Set<JavaClass> of(JavaClass event) {
        return classes.stream()
                .filter(Endpoints::isCommand)
                .filter(command -> leadsTo(command, event))
                .collect(Collectors.toSet());
    }

    private boolean leadsTo(JavaClass command, JavaClass event) {
        var deciders = classes.stream()
                .filter(type -> type.getSimpleName().endsWith("Decider"))
                .toList();
        return handlers(command).anyMatch(unit -> makes(unit, event, new HashSet<>()))
                || deciders.stream().anyMatch(decider -> decidesInPlace(decider, command, event));
    }

    /** The arm of the switch makes the event itself, or calls a method that does. */
    private boolean decidesInPlace(JavaClass decider, JavaClass command, JavaClass event) {
        var arm = sources.arm(decider.getSimpleName(), command.getSimpleName());
        return arm.matches("(?s).*\\bnew " + event.getSimpleName() + "\\(.*")
                || decider.getMethods().stream()
                        .filter(method -> arm.matches("(?s).*(?<![.\\w])" + method.getName() + "\\(.*"))
                        .anyMatch(method -> makes(method, event, new HashSet<>()));
    }

    boolean makes(JavaClass type, JavaClass event) {
        return type.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().equals(event));
    }

    /** Methods that take the command, whoever declares them. */
    private Stream<JavaCodeUnit> handlers(JavaClass command) {
        return classes.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getRawParameterTypes().contains(command))
                .filter(unit -> !unit.isConstructor() && !unit.getOwner().equals(command));
    }

    private static boolean makes(JavaCodeUnit unit, JavaClass event, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && (unit.getConstructorCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().equals(event))
                        || unit.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTargetOwner()
                                        .getPackageName()
                                        .equals(unit.getOwner().getPackageName()))
                                .flatMap(call -> call.getTarget().resolveMember().stream())
                                .anyMatch(called -> makes(called, event, seen)));
    }
}
