using System.Text;
using Antt.Model.Publication;
using Antt.Tests.Engine.Publishing;

namespace Antt.Tests.Site.OpenData;

/// <summary>A recognition that is taken back is gone from every surface at once; none is left stale.</summary>
public sealed class RevocationTests
{
    [Fact]
    public void A_revocation_changes_page_list_table_badge_feed_certificates_changes_and_snapshot()
    {
        var files = Published.Files();
        var before = Published.Register(files);
        var recognition = before.Decisions.Last(decision => decision.Year == 2025 && decision.Level == Antt.Model.Places.AdministrativeLevel.Commune
            && decision.Entries.Any(entry => entry is { Action: PublicAction.Recognise, Certificate: not null }
                && before.Units.Single(unit => unit.Id == entry.Unit) is { Type: "KDC" } holder && holder.RecognitionFor(2025)?.Decision == decision.Id && holder.Recognitions[^1].Year == 2025));
        var entry = recognition.Entries.First(entry => before.Units.Single(unit => unit.Id == entry.Unit).Recognitions[^1] is { Year: 2025 } last && last.Decision == recognition.Id);
        var body = recognition.Id.Split('/')[0];
        files[$"data/decisions/{body}/2025/999-qd-ubnd.json"] = Encoding.UTF8.GetBytes($$"""
            {"number": "999/QĐ-UBND", "date": "2026-11-17", "year": 2025, "authority": {"level": "xa", "body": "{{recognition.Body}}", "place": "{{recognition.Place}}"},
             "signer": {"office": "Chủ tịch"}, "legalBasis": ["tt-124-2021"],
             "units": [{"unit": "{{entry.Unit}}", "action": "thu-hoi", "reason": "Phát hiện kê khai sai (hư cấu)."}],
             "supersedes": [{"decision": "{{recognition.Id}}", "reason": "Thu hồi một đơn vị."}]}
            """);
        var after = Published.Register(files);
        Assert.Null(after.Units.Single(unit => unit.Id == entry.Unit).RecognitionFor(2025));
        var old = HandedOut.Of(before);
        var now = HandedOut.Of(after);
        var place = before.Units.Single(unit => unit.Id == entry.Unit).PlaceOn(before.Head.AsOf);
        foreach (var (path, said) in new[]
        {
            ($"don-vi/{entry.Unit}/index.html", "999/QĐ-UBND"), ($"en/don-vi/{entry.Unit}/index.html", "999/QĐ-UBND"), ($"quyet-dinh/{recognition.Id}/index.html", "999/QĐ-UBND"),
            ($"dia-ban/{place}/index.html", "Công nhận năm 2025 đã bị thu hồi"), ("du-lieu/bang/don-vi.csv", "Công nhận năm 2025 đã bị thu hồi"),
            ("du-lieu/bang/cong-nhan.csv", "999/QĐ-UBND"), ("du-lieu/bang/giay-cong-nhan.csv", "Đã thu hồi,2026-11-17,Phát hiện kê khai sai (hư cấu)."), ($"don-vi/{entry.Unit}/huy-hieu.svg", "đã bị thu hồi"),
            ("du-lieu/quyet-dinh.xml", "999/QĐ-UBND"), ("du-lieu/thu-hoi.xml", "999/QĐ-UBND"), ($"dia-ban/{place}/tin.xml", "999/QĐ-UBND"),
            ("giay-cong-nhan/thu-hoi.json", $"\"number\": \"{entry.Certificate}\""), ("du-lieu/thay-doi/2026-11.json", "999-qd-ubnd"), ("du-lieu/tat-ca.json", "999/QĐ-UBND"),
        })
        {
            Assert.DoesNotContain(said, old.Text(path), StringComparison.Ordinal);
            Assert.True(now.Text(path).Contains(said, StringComparison.Ordinal), path);
        }
        Assert.NotEqual(old["du-lieu/moi-nhat.zip"], now["du-lieu/moi-nhat.zip"]);
        var issued = Certificates.Of(after).Single(one => one.Certificate.Number == entry.Certificate && one.Certificate.Unit == entry.Unit);
        Assert.Equal(old[issued.Path], now[issued.Path]);
        Assert.Equal("999/QĐ-UBND", issued.EndedBy!.Number);
    }

    [Fact]
    public void A_new_decision_leaves_the_pages_of_the_others_as_they_were()
    {
        var register = Published.Register(Published.Files());
        var last = register.Log[^1].Decision;
        var shorter = register with { Decisions = [.. register.Decisions.Where(decision => decision.Id != last)], Log = register.Log[..^1] };
        var supersedes = register.Decisions.Single(decision => decision.Id == last).Supersedes.Select(older => older.Decision).ToHashSet();
        var before = HandedOut.Of(shorter);
        var after = HandedOut.Of(register);
        Assert.All(
            shorter.Decisions.Where(decision => !supersedes.Contains(decision.Id)).SelectMany(decision => new[] { $"quyet-dinh/{decision.Id}/index.html", $"en/quyet-dinh/{decision.Id}/index.html" }),
            path => Assert.Equal(before[path], after[path]));
    }
}
