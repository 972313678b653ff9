using System.Text;
using System.Text.Json.Nodes;
using Antt.Engine.Publishing;
using Antt.Engine.Publishing.Verifying;
using Antt.Model.Places;
using Antt.Model.Publication;

namespace Antt.Tests.Engine.Publishing.Verifying;

/// <summary>An export whose log and list of files fit is still held to the law, to days, to what is unique, to its own sums and links.</summary>
public sealed class VerifierTests
{
    private static readonly PublicRegister Register = Published.Register(Published.Files());

    public static TheoryData<string, string, string> Falsehoods => new()
    {
        { "authority", "level", "place" },
        { "authority", "elsewhere", "entries/0/unit" },
        { "authority", "place-gone", "place" },
        { "authority", "wrong-level", "entries/0/unit" },
        { "dates", "later", "date" },
        { "dates", "before-its-year", "year" },
        { "dates", "names-reversed", "/names" },
        { "uniqueness", "same-number", "number" },
        { "uniqueness", "same-certificate", "entries/0/certificate" },
        { "uniqueness", "second-recognition", "entries/0/unit" },
        { "recognitions", "invented", "/recognitions/2023" },
        { "recognitions", "hidden", "/recognitions/" },
        { "recognitions", "standing", "/standing" },
        { "recognitions", "certificate", "/certificate" },
        { "totals", "population", "/2024" },
        { "totals", "by-type", "/byType/KDC" },
        { "totals", "registered", "/registered" },
        { "totals", "roll-up", "/rollUp" },
        { "links", "successor", "/successors" },
        { "links", "parent", "/parent" },
        { "links", "unit-successor", "/successors" },
        { "links", "basis", "legalBasis/0" },
    };

    [Theory]
    [MemberData(nameof(Falsehoods))]
    public void A_falsehood_is_named_by_its_check_and_field(string check, string falsehood, string field)
    {
        var changed = Changed(falsehood);
        var report = TamperTests.Check(changed with { Log = DecisionChain.Of(changed.Decisions) }, check, null);
        Assert.Equal(CheckState.Broken, report.State);
        Assert.Contains(report.Faults, fault => fault.Field!.Contains(field, StringComparison.Ordinal));
    }

    [Fact]
    public void A_certificate_as_published_holds_and_one_with_any_field_changed_is_named()
    {
        var files = ExportWriter.Files(Register).ToList();
        var verifier = new ExportVerifier(files);
        var issued = Certificates.Of(Register).First(one => one.EndedBy is null && one.Certificate.Place is not null);
        var written = CertificateForm.Write(issued.Certificate);
        Assert.True(verifier.Certificate("giay.json", written, null).Holds);
        var document = JsonNode.Parse(written)!.AsObject();
        foreach (var field in Tampering.Leaves(document))
        {
            var report = verifier.Certificate("giay.json", Tampering.With(new Antt.Model.OutputFile("giay.json", written), field).Bytes, null);
            Assert.False(report.Holds, field);
            Assert.Contains(report.Checks[0].Faults, fault => fault.Field == field);
        }
        Assert.Equal(typeof(PublicCertificate).GetProperties().Length - 1, document.Count + (issued.Certificate.Office is null ? 1 : 0));
    }

    [Fact]
    public void A_withdrawn_certificate_does_not_hold()
    {
        var verifier = new ExportVerifier(ExportWriter.Files(Register));
        var issued = Certificates.Of(Register).First(one => one.EndedBy is not null);
        var report = verifier.Certificate("giay.json", CertificateForm.Write(issued.Certificate), null);
        Assert.False(report.Holds);
        Assert.Contains(issued.Reason!, report.Checks[0].Faults.Single().Problem.Vi, StringComparison.Ordinal);
        Assert.False(verifier.Named(issued.Certificate.Number, null).Holds);
    }

    [Fact]
    public void What_is_named_is_found_by_number_or_id_and_an_unknown_one_does_not_hold()
    {
        var verifier = new ExportVerifier(ExportWriter.Files(Register));
        var issued = Certificates.Of(Register).First(one => one.EndedBy is null);
        Assert.All(
            new[] { issued.Certificate.Number, issued.Certificate.Decision, issued.Certificate.DecisionNumber },
            subject => Assert.True(verifier.Named(subject, null) is { Holds: true, Facts.IsEmpty: false }, subject));
        Assert.False(verifier.Named("khong-co", null).Holds);
        Assert.False(verifier.Certificate("giay.json", Encoding.UTF8.GetBytes("{}"), null).Holds);
        Assert.False(verifier.Certificate("giay.json", Encoding.UTF8.GetBytes("["), null).Holds);
    }

    private static PublicRegister Changed(string falsehood) => falsehood switch
    {
        "level" => Decisions(0, CommuneDecision, decision => decision with { Level = AdministrativeLevel.Province }),
        "elsewhere" => Decisions(0, CommuneDecision, decision => decision with { Place = Register.Places.First(place => place.Level == decision.Level && place.Id != decision.Place && place.From <= decision.Date && !(place.To < decision.Date)).Id }),
        "place-gone" => Decisions(0, CommuneDecision, decision => decision with { Place = Register.Places.First(place => place.Level == decision.Level && (place.To < decision.Date || place.From > decision.Date)).Id }),
        "wrong-level" => Decisions(0, decision => decision.Level == AdministrativeLevel.Commune && TypeOf(decision) == "KDC", decision => decision with { Level = AdministrativeLevel.Ministry, Place = null }),
        "later" => Decisions(0, CommuneDecision, decision => decision with { Date = Register.Head.AsOf.AddDays(1) }),
        "before-its-year" => Decisions(0, CommuneDecision, decision => decision with { Date = new DateOnly(decision.Year - 1, 12, 31) }),
        "names-reversed" => Units(unit => unit.Names.Length > 1, unit => unit with { Names = [.. unit.Names.Reverse()] }),
        "same-number" => Decisions(1, CommuneDecision, decision => decision with { Number = First.Number, Body = First.Body, Date = First.Date }),
        "same-certificate" => Decisions(1, CommuneDecision, decision => decision with { Body = First.Body, Entries = [.. decision.Entries.Select((entry, i) => i == 0 ? entry with { Certificate = First.Entries[0].Certificate } : entry)] }),
        "second-recognition" => Register with { Decisions = Register.Decisions.Add(First with { Id = First.Id + "-2", Number = "999/QĐ", Date = First.Date.AddDays(1) }) },
        "invented" => Units(unit => unit.Years.Contains(2023) && unit.RecognitionFor(2023) is null, unit => unit with { Recognitions = unit.Recognitions.Insert(0, Register.Units.First(other => other.RecognitionFor(2023) is not null).RecognitionFor(2023)!) }),
        "hidden" => Units(unit => unit.Recognitions.Length > 0, unit => unit with { Recognitions = [.. unit.Recognitions.Skip(1)] }),
        "standing" => Recognitions(recognition => recognition.Standing == PublicStanding.Past, recognition => recognition with { Standing = PublicStanding.Current }),
        "certificate" => Recognitions(recognition => recognition.Certificate is not null, recognition => recognition with { Certificate = "0/GCN" }),
        "population" => Shares(share => share with { Population = share.Population + 1 }),
        "by-type" => Shares(share => share with { ByType = [.. share.ByType.Select(type => type.Type == "KDC" ? type with { Recognised = type.Recognised + 1 } : type)] }),
        "registered" => Shares(share => share with { Registered = share.Population + 1 }),
        "roll-up" => Recognitions(recognition => recognition.RollUp is not null, recognition => recognition with { RollUp = recognition.RollUp! with { Recognised = recognition.RollUp.Recognised + 1 } }),
        "successor" => Places(place => place.Successors.Length > 0, place => place with { Successors = [new PublicPlaceLink(place.Parent!, true)] }),
        "parent" => Places(place => place.Parent is not null, place => place with { Parent = "M9-1997-01-01" }),
        "unit-successor" => Units(_ => true, unit => unit with { Successors = ["khong-co"] }),
        "basis" => Decisions(0, CommuneDecision, decision => decision with { LegalBasis = ["khong-co"] }),
        _ => throw new ArgumentOutOfRangeException(nameof(falsehood)),
    };

    private static PublicDecision First => Register.Decisions.First(CommuneDecision);

    private static bool CommuneDecision(PublicDecision decision) =>
        decision.Level == AdministrativeLevel.Commune && decision.Entries.All(entry => entry is { Action: PublicAction.Recognise, Certificate: not null });

    private static string TypeOf(PublicDecision decision) => Register.Units.First(unit => unit.Id == decision.Entries[0].Unit).Type;

    private static PublicRegister Decisions(int skip, Func<PublicDecision, bool> which, Func<PublicDecision, PublicDecision> change)
    {
        var old = Register.Decisions.Where(which).Skip(skip).First();
        return Register with { Decisions = Register.Decisions.Replace(old, change(old)) };
    }

    private static PublicRegister Units(Func<PublicUnit, bool> which, Func<PublicUnit, PublicUnit> change)
    {
        var old = Register.Units.First(which);
        return Register with { Units = Register.Units.Replace(old, change(old)) };
    }

    private static PublicRegister Recognitions(Func<PublicRecognition, bool> which, Func<PublicRecognition, PublicRecognition> change) =>
        Units(unit => unit.Recognitions.Any(which), unit => unit with { Recognitions = [.. unit.Recognitions.Select(recognition => which(recognition) ? change(recognition) : recognition)] });

    private static PublicRegister Shares(Func<PublicShare, PublicShare> change)
    {
        var old = Register.Shares.First(share => share.Year == 2024);
        return Register with { Shares = Register.Shares.Replace(old, change(old)) };
    }

    private static PublicRegister Places(Func<PublicPlace, bool> which, Func<PublicPlace, PublicPlace> change)
    {
        var old = Register.Places.First(which);
        return Register with { Places = Register.Places.Replace(old, change(old)) };
    }
}
