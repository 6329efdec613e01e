package org.mentoring.gateway.contract;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

/// The HTTP API of all services in one OpenAPI document, for everybody. It changes with a release
/// only; who has it already is told so (304).
@RestController
class ContractController {

    private final byte[] document;
    private final String tag;

    ContractController() {
        this.document = JsonMapper.shared().writeValueAsBytes(ApiDocuments.ofAllServices());
        this.tag = "\"" + DigestUtils.md5DigestAsHex(document) + "\"";
    }

    @GetMapping(path = "/contracts/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> openApi() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag(tag).body(document);
    }
}
