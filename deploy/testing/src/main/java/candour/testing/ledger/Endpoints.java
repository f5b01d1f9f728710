package candour.testing.ledger;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The HTTP operations of a service and the commands each of them sends. */
record Endpoints(JavaClasses classes) {

    /** Operations that send one of these commands, for example {@code POST /v1/reviews/{reviewId}/pause}. */
    Set<String> sending(Set<String> commands) {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> verb(method).findAny().isPresent())
                .filter(method -> made(method).anyMatch(commands::contains))
                .map(this::describe)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String describe(JavaMethod method) {
        var path = method.getOwner().getAnnotationOfType(Path.class).value();
        var more = method.isAnnotatedWith(Path.class)
                ? method.getAnnotationOfType(Path.class).value()
                : "";
        return verb(method).findAny().orElseThrow() + " " + (path + more).replace("//", "/");
    }

    private static Stream<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType())
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(JavaClass::getSimpleName);
    }

    /** What the method makes itself, and what helpers of its own class make for it. */
    private static Stream<String> made(JavaMethod method) {
        var helpers = method.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner()
                        .getPackageName()
                        .equals(method.getOwner().getPackageName()))
                .flatMap(call -> call.getTarget().resolveMember().stream());
        return Stream.concat(Stream.of(method), helpers)
                .flatMap(each -> each.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner())
                .filter(Endpoints::isCommand)
                .map(JavaClass::getName);
    }

    static boolean isCommand(JavaClass type) {
        return type.isRecord()
                && type.getInterfaces().stream()
                        .anyMatch(of -> of.toErasure().getSimpleName().endsWith("Command"));
    }
}
