using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine.Publishing;
using Antt.Model.Publication;

namespace Antt.Tests.Engine.Publishing;

/// <summary>What is said about a decision afterwards stands beside it in public, unless it would tell of a refusal.</summary>
public sealed class RepliesTests
{
    private const string Folder = "data/decisions/ubnd-tinh-minh-hoa-M1-1997-01-01/2024/replies/";
    private const string Recognition = "ubnd-phuong-mo-phong-M10201-2004-05-10/2024/122-qd-ubnd";
    private const string Recognised = "to-dan-pho-mau-5";
    private const string Refusal = "bo-cong-an/2025/8141-qd-bca";
    private const string Refused = "vien-thong-gia-dinh";

    [Fact]
    public void A_reply_is_published_as_it_was_given()
    {
        var files = Published.Files();
        Add(files, "tra-loi", Recognition, Recognised, "2024-12-20");
        var reply = Assert.Single(Published.Register(files).Replies, reply => reply.Number == "77/TB-UBND");
        Assert.Equal("ubnd-tinh-minh-hoa-M1-1997-01-01/2024/replies/77-tb", reply.Id);
        Assert.Equal((PublicReplyKind.Answer, Recognition, Recognised), (reply.Kind, reply.Decision, reply.Unit));
        Assert.Equal(("UBND tỉnh Minh Họa", "Phó Chủ tịch", "Giữ nguyên."), (reply.Body, reply.Signer?.Office, reply.Text));
    }

    [Fact]
    public void It_is_published_from_its_own_day_on()
    {
        var files = Published.Files();
        Add(files, "tra-loi", Recognition, Recognised, "2024-12-20");
        Assert.DoesNotContain(Published.Register(files, new DateOnly(2024, 12, 19)).Replies, reply => reply.Number == "77/TB-UBND");
        Assert.Contains(Published.Register(files, new DateOnly(2024, 12, 20)).Replies, reply => reply.Number == "77/TB-UBND");
    }

    [Fact]
    public void A_reply_about_a_refusal_leaves_no_trace()
    {
        var without = Published.Files();
        var with = Published.Files();
        Add(with, "tra-loi", Refusal, Refused, "2026-01-05");
        Assert.Equal(Published.Texts(ExportWriter.Files(Published.Register(without))), Published.Texts(ExportWriter.Files(Published.Register(with))));
    }

    [Fact]
    public void A_correction_may_be_about_the_decision_as_a_whole_and_is_read_back()
    {
        var files = Published.Files();
        Add(files, "dinh-chinh", Recognition, null, "2024-12-20");
        var register = Published.Register(files);
        Assert.Contains(register.Replies, reply => reply is { Kind: PublicReplyKind.Correction, Unit: null, Decision: Recognition });
        var read = ExportReader.Read(ExportWriter.Files(register)).Register!;
        Assert.Equal(register.Replies.AsEnumerable(), read.Replies);
    }

    [Fact]
    public void A_reply_changes_neither_the_decision_nor_the_log()
    {
        var before = Published.Register(Published.Files());
        var files = Published.Files();
        Add(files, "tra-loi", Recognition, Recognised, "2024-12-20");
        var after = Published.Register(files);
        Assert.Equal(before.Log.AsEnumerable(), after.Log);
        Assert.Equal(["replies/ubnd-tinh-minh-hoa-M1-1997-01-01/2024/replies/77-tb.json"], Published.Texts(ExportWriter.Files(after)).Keys.Except(Published.Texts(ExportWriter.Files(before)).Keys));
    }

    private static void Add(SortedDictionary<string, byte[]> files, string kind, string decision, string? unit, string day)
    {
        var reply = new JsonObject
        {
            ["kind"] = kind, ["number"] = "77/TB-UBND", ["date"] = day,
            ["authority"] = new JsonObject { ["level"] = "tinh", ["body"] = "UBND tỉnh Minh Họa", ["place"] = "M1-1997-01-01" },
            ["signer"] = new JsonObject { ["office"] = "Phó Chủ tịch" }, ["decision"] = decision, ["text"] = "Giữ nguyên.",
        };
        if (unit is not null) reply["unit"] = unit;
        files[Folder + "77-tb.json"] = Encoding.UTF8.GetBytes(reply.ToJsonString());
    }
}
