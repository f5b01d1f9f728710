package candour.platform.rest.description;

import candour.platform.rest.Page;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The Java methods behind the operations, and what their types say. */
final class Methods {

    private Methods() {}

    /**
     * The method of an operation whose id is still {@code package.Class_method}, or null.
     *
     * @throws IllegalStateException when two operations of a class have that name: nobody could tell which is meant
     */
    static @Nullable Method named(@Nullable String operationId) {
        int end = operationId == null ? -1 : operationId.lastIndexOf('_');
        if (operationId == null || end < 0) {
            return null;
        }
        try {
            var type = Thread.currentThread().getContextClassLoader().loadClass(operationId.substring(0, end));
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals(operationId.substring(end + 1)))
                    .filter(method -> Arrays.stream(method.getAnnotations())
                            .anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)))
                    .reduce((one, other) -> {
                        throw new IllegalStateException("Two operations are called " + operationId);
                    })
                    .orElse(null);
        } catch (ClassNotFoundException _) {
            return null;
        }
    }

    /** What is answered, or null when the type leaves it open. */
    static @Nullable Type answer(Method method) {
        var said = method.getAnnotation(APIResponseSchema.class);
        if (said != null) {
            return said.value();
        }
        var type = method.getGenericReturnType();
        if (type instanceof ParameterizedType generic && generic.getRawType() == RestResponse.class) {
            var answer = generic.getActualTypeArguments()[0];
            return answer instanceof WildcardType ? null : answer;
        }
        return type == void.class ? null : type;
    }

    /** The body: the one parameter that comes from nowhere else. */
    static @Nullable Type body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                        .noneMatch(
                                each -> each.annotationType().getPackageName().startsWith("jakarta.ws.rs")))
                .map(parameter -> parameter.getParameterizedType())
                .findFirst()
                .orElse(null);
    }

    /** Whether it answers page by page. */
    static boolean page(Method method) {
        return answer(method) instanceof ParameterizedType generic && generic.getRawType() == Page.class;
    }
}
