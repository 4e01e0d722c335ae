package bpm.web;

import bpm.access.Actor;
import bpm.shared.FiscalYear;
import bpm.shared.Words;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The API's own description by OpenAPI (คู่มือ API): how one signs in and what every call shares. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The request cannot be read, for example broken JSON.",
            "401", "No good token.",
            "403", "In scope, but not allowed for this person.",
            "404", "Does not exist, or is out of the person's scope.",
            "422", "Something sent is wrong; errors tells each field.",
            "503", "The database is away for a moment; wait as Retry-After says."));

    private static final Map<String, String> REFUSALS_OF_WRITES = new TreeMap<>(Map.of(
            "409", "It stands elsewhere on its road, or somebody changed it first.",
            "413", "The file is too large.",
            "428", "If-Match is missing where another's work would be overwritten.",
            "429", "Too many tries; wait as Retry-After says.",
            "507", "No room is left to write; the same may be sent again once there is."));

    @Bean
    OpenAPI description() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, Words.class, FiscalYear.class)
                .replaceWithSchema(
                        JsonNode.class,
                        new JsonSchema().types(Set.of("object")).additionalProperties(true));
        return new OpenAPI()
                .info(new Info().title("BPM").version("v1").description("""
                                POST /api/v1/tokens with HTTP Basic gives a token; send it as
                                Authorization: Bearer. Errors are RFC 9457 problems. Lists take page and
                                size and answer items and total. A write with an Idempotency-Key is done
                                once: for 24 hours a retry gets the first answer again (files count by
                                their address alone). Fields that a call does not know are ignored.
                                A token does what its scopes allow (all, read, feed, write: and a module),
                                never more than its person. Accept-Language en or th chooses the words of
                                problems. Participants answer without a token: POST /q/{code} with
                                {"id": a UUID of their own, "answers": {code: answer}}."""))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .components(new Components()
                        .addSecuritySchemes(TOKEN, scheme("bearer"))
                        .addSecuritySchemes("basic", scheme("basic")));
    }

    @Bean
    OpenApiCustomizer whatEveryCallShares(ApiExamples examples) {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths()
                    .forEach((path, calls) -> calls.readOperationsMap().forEach((method, call) -> {
                        boolean writes = method.name().startsWith("P");
                        call.setOperationId(OperationNames.of(method.name(), path));
                        refusals(call, REFUSALS);
                        if (writes && !path.endsWith("/tokens")) {
                            refusals(call, REFUSALS_OF_WRITES);
                            call.addParametersItem(key());
                        } else if (path.endsWith("/tokens")) {
                            refusals(call, Map.of("429", REFUSALS_OF_WRITES.get("429")));
                        }
                        ApiParameters.describe(path, call);
                        examples.show(call);
                    }));
        };
    }

    /** What a call says of itself stays. */
    private static void refusals(Operation call, Map<String, String> refusals) {
        refusals.forEach((status, told) -> {
            var answer = refusal(told);
            ApiExamples.show(status, told, answer);
            call.getResponses().putIfAbsent(status, answer);
        });
    }

    private static ApiResponse refusal(String told) {
        var schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        var type = new io.swagger.v3.oas.models.media.MediaType().schema(schema);
        return new ApiResponse()
                .description(told)
                .content(new Content().addMediaType("application/problem+json", type));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .required(List.of("type", "title", "status", "detail", "errors"))
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty(
                        "request", new StringSchema().description("Name of the request in the log"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("field", new StringSchema())
                                        .addProperty("message", new StringSchema())));
    }

    private static HeaderParameter key() {
        var key = new HeaderParameter();
        key.name(AnsweringOnce.KEY).required(false).schema(new StringSchema().maxLength(200));
        return key;
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }
}
