using System.Collections.Immutable;
using Antt.Engine.Publishing;
using Antt.Model.Publication;
using Antt.Tests.Site;

namespace Antt.Tests.Model.Publication;

/// <summary>What becomes of a certificate through later decisions; pages, lists, files and verification all ask the same.</summary>
public sealed class CertificateTests
{
    private const string Number = "04/GCN";
    private const string Unit = "trung-tam-mau";

    [Fact]
    public void A_certificate_stands_until_another_takes_its_place_or_it_is_revoked()
    {
        Assert.Equal(CertificateFate.Current, Followed()[Number].Fate);
        var amended = Followed((PublicAction.Amend, null))[Number];
        Assert.Equal(CertificateFate.Current, amended.Fate);
        Assert.Equal("later 1", Assert.Single(amended.Amendments).Entry.Reason);
        Assert.Equal(CertificateFate.Revoked, Followed((PublicAction.Revoke, null))[Number].Fate);

        var replaced = Followed((PublicAction.Amend, null), (PublicAction.Amend, "05/GCN"), (PublicAction.Revoke, null));
        Assert.Equal((CertificateFate.Replaced, "05/GCN", "later 2"), (replaced[Number].Fate, replaced[Number].Replacement, replaced[Number].Reason));
        Assert.Equal("100/QĐ", replaced[Number].EndedBy!.Number[..6]);
        Assert.Single(replaced[Number].Amendments);
        Assert.Equal((CertificateFate.Revoked, "later 3"), (replaced["05/GCN"].Fate, replaced["05/GCN"].Reason));
    }

    [Fact]
    public void A_number_named_again_is_no_second_certificate_unless_it_was_revoked_before()
    {
        Assert.Single(Followed((PublicAction.Amend, Number), (PublicAction.Amend, Number)), one => one.Key == Number);
        var register = After((PublicAction.Revoke, null), (PublicAction.Recognise, Number));
        Assert.Equal(
            [(CertificateFate.Revoked, "c/04-gcn/giay-cong-nhan.json"), (CertificateFate.Current, "c/04-gcn/giay-cong-nhan-2.json")],
            Certificates.Of(register).Where(one => one.Number == Number).Select(one => (one.Fate, one.Path)));
    }

    private static Dictionary<string, IssuedCertificate> Followed(params ImmutableArray<(PublicAction Action, string? Certificate)> later) =>
        Certificates.Of(After(later)).ToDictionary(static one => one.Number);

    /// <summary>The sample register after later decisions about one unit, a day each.</summary>
    private static PublicRegister After(params ImmutableArray<(PublicAction Action, string? Certificate)> later)
    {
        var register = SampleRegister.Register;
        var first = register.Decisions.Single(decision => decision.Entries.Any(entry => entry.Certificate == Number));
        var decisions = register.Decisions.AddRange(later.Select((one, i) => first with
        {
            Id = $"{first.Id}-{i + 1}", Number = $"100/QĐ-{i + 1}", Date = first.Date.AddDays(i + 1), Supersedes = [],
            Entries = [new PublicDecisionEntry(Unit, one.Action, one.Certificate, $"later {i + 1}")],
        }));
        return register with { Decisions = decisions, Log = DecisionChain.Of(decisions) };
    }
}
