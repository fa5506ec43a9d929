package org.kaveri.rest.server;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch, as RFC 7396 has it. */
final class MergePatch {
  private MergePatch() {}

  /** What comes of the target; a target that is an object is changed itself. */
  static JsonNode apply(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode result =
        target instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    patch
        .properties()
        .forEach(
            member -> {
              String name = member.getKey();
              if (member.getValue().isNull()) {
                result.remove(name);
              } else {
                result.set(name, apply(result.path(name), member.getValue()));
              }
            });
    return result;
  }
}
