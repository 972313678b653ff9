using Antt.Engine.Publishing;
using Antt.Model.Publication;

namespace Antt.Tests.Engine.Publishing;

/// <summary>Refused, pending and never registered must look the same, to the byte.</summary>
public sealed class FairSilenceTests
{
    [Theory]
    [InlineData("data/decisions/bo-cong-an/2025/8141-qd-bca.json", "vien-thong-gia-dinh", 2025)]
    [InlineData("data/decisions/ubnd-xa-gia-tuong-M10103-2025-07-01/2026/141-qd-ubnd.json", "thon-thu-nghiem", 2026)]
    public void RefusedPendingAndUnregisteredLookTheSame(string refusal, string unit, int year)
    {
        var refused = Published.Files();
        Assert.True(refused.ContainsKey(refusal));
        var pending = Published.Files();
        pending.Remove(refusal);
        var unregistered = Published.Files();
        unregistered.Remove(refusal);
        foreach (var path in unregistered.Keys.Where(path => path.Contains($"/{unit}/{year}/", StringComparison.Ordinal)).ToList())
            unregistered.Remove(path);

        var seen = Export(refused);
        Assert.Equal(seen, Export(pending));
        Assert.Equal(seen, Export(unregistered));
    }

    [Fact]
    public void ARefusalForTheNextYearDoesNotEndAStanding()
    {
        var register = Published.Register(Published.Files(), new DateOnly(2026, 11, 12));
        var unit = register.Units.Single(unit => unit.Id == "thon-thu-nghiem");
        var last = unit.Recognitions.LastOrDefault();
        if (last is null) return;
        Assert.Equal(last.StandsBefore > register.Head.AsOf ? PublicStanding.Current : PublicStanding.Past, last.Standing);
    }

    [Fact]
    public void NoPublishedTypeCanHoldARefusal() =>
        Assert.Equal(["Recognise", "Amend", "Revoke"], Enum.GetNames<PublicAction>());

    [Fact]
    public void ARecognitionIsPublishedFromTheDayItIsSignedAndNotBefore()
    {
        var register = Published.Register(Published.Files());
        var decision = register.Decisions.First(decision => decision.Entries.Any(entry => entry.Action == PublicAction.Recognise));
        var before = Published.Register(Published.Files(), decision.Date.AddDays(-1));
        var on = Published.Register(Published.Files(), decision.Date);
        Assert.DoesNotContain(before.Decisions, other => other.Id == decision.Id);
        Assert.Contains(on.Decisions, other => other.Id == decision.Id);
    }

    [Fact]
    public void ARevokedRecognitionIsShownWithItsReasonAndCountsNoMore()
    {
        var register = Published.Register(Published.Files());
        var revocation = register.Decisions.Single(decision => decision.Entries.Any(entry => entry.Action == PublicAction.Revoke));
        var entry = revocation.Entries.Single(entry => entry.Action == PublicAction.Revoke);
        Assert.False(string.IsNullOrEmpty(entry.Reason));
        Assert.Null(register.Units.Single(unit => unit.Id == entry.Unit).RecognitionFor(revocation.Year));
    }

    private static SortedDictionary<string, string> Export(SortedDictionary<string, byte[]> files) =>
        Published.Texts(ExportWriter.Files(Published.Register(files)));
}
