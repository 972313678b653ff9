using System.Text.Json.Nodes;

namespace Antt.Tests.Scenario;

/// <summary>Made-up records: a complete one of each kind, of which a test changes what it is about.</summary>
internal static class RecordText
{
    public static JsonObject Area(string id, int year) => Unit(id, "khu_dan_cu", "Thôn Thử", year, """
        "households": { "total": 10, "registered": 10 },
        "statistics": {
          "crimes": { "current": 1, "previous": null }, "social_evils": { "current": 0, "previous": 2 },
          "violations": { "current": 0, "previous": 0 }, "new_hotspots": 0, "new_social_evil_persons": 0, "managed_persons_effective": true },
        "security_force": { "rating": "hoan_thanh", "members": 3, "disciplined": { "khien_trach": 0, "canh_cao": 1 } },
        "policy": { "fully_implemented": true }, "models": [],
        "documents": [
          { "type": "nghi_quyet", "number": "1-NQ/CB", "date": "2024-02-01", "issuer": "Chi bộ", "integrated": true },
          { "type": "bien_ban", "number": "2/BB", "date": "2024-10-20", "issuer": "Thôn Thử" }],
        "meeting": { "date": "2024-10-20", "chair": "truong_thon", "attendees": ["bi_thu_chi_bo"] },
        """);

    public static JsonObject Commune(string id, int year) => Unit(id, "xa_phuong", "Xã Thử", year, """
        "children": [],
        "police": { "proactive_and_effective": true, "disciplined": { "khien_trach": 0 } },
        "policy": { "fully_implemented": true }, "models": [{ "name": "Mô hình thử", "effective": true }], "documents": [],
        """);

    public static JsonObject School(string id, int year) => Unit(id, "co_so_giao_duc", "Trường Thử", year, """
        "people": { "total": 20, "briefed": 19 }, "security_force": null,
        "policy": { "fully_implemented": true, "parents_board_coordination": false },
        "staff": { "crime_or_social_evil_disciplined_canh_cao": 2, "crime_or_social_evil_reprimanded": 1 },
        "subunits": { "total": 4, "eligible": 3, "rated_ok": 2, "disciplined": { "canh_cao": 1 } },
        "documents": [
          { "type": "noi_quy", "number": "1/QĐ", "date": "2022-05-01", "issuer": "Trường Thử", "topics": ["chay_no"] },
          { "type": "noi_quy", "number": "2/QĐ", "date": "2023-05-01", "issuer": "Trường Thử", "topics": ["quan_ly_nguoi_hoc", "chinh_tri_noi_bo"] }],
        """);

    public static JsonObject Event(string id, string date, string category) => (JsonObject)JsonNode.Parse($$"""
        { "id": "{{id}}", "date": "{{date}}", "category": "{{category}}", "severity": "nghiem_trong", "force_majeure": true,
          "detected_promptly": false, "mitigated": true, "reported_immediately": true }
        """)!;

    public static JsonObject Decision(string number, string date, string authority) => (JsonObject)JsonNode.Parse($$"""
        { "number": "{{number}}", "date": "{{date}}", "result": "cong_nhan", "authority_level": "xa", "authority": "{{authority}}",
          "signer_title": "CHỦ TỊCH", "certificate": "GCN-thu" }
        """)!;

    public static JsonObject With(this JsonObject record, string name, JsonNode? value)
    {
        record[name] = value;
        return record;
    }

    public static JsonObject In(this JsonObject record, string communeCode, string communeName)
    {
        record["unit"]!["commune_code"] = communeCode;
        record["unit"]!["commune_name"] = communeName;
        return record;
    }

    private static JsonObject Unit(string id, string kind, string name, int year, string facts)
    {
        var old = year <= 2024;
        return (JsonObject)JsonNode.Parse($$"""
            { "schema": "antt-scenario/1", "synthetic": true, "year": {{year}},
              "unit": { "id": "{{id}}", "kind": "{{kind}}", "subtype": "Thôn", "name": "{{name}}", "tier": {{(old ? 3 : 2)}},
                "managing_level": "xa", "delegated_to": null, "has_party_org": true, "levels": ["thcs"], "sector": "y_te", "size": "vua",
                "commune_code": "{{(old ? "101" : "201")}}", "commune_name": "{{(old ? "Xã Cũ" : "Phường Mới")}}",
                "district_code": {{(old ? "\"H1\"" : "null")}}, "district_name": {{(old ? "\"Huyện Thử\"" : "null")}},
                "province_code": "{{(old ? "T1" : "S1")}}", "province_name": "{{(old ? "Tỉnh Cũ" : "Tỉnh Mới")}}" },
              "registration": { "date": "{{year}}-02-01", "form": "TT124" }, "incidents": [],
              "submissions": { "registration_to_commune": "{{year}}-02-01", "registration_compiled": null, "result_to_commune": "{{year}}-10-25", "result_compiled": null },
              {{facts}}
              "score": 80, "decision": null }
            """)!;
    }
}
