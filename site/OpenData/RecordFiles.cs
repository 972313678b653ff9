using System.Text;
using Antt.Model;
using Antt.Model.Offices;
using Antt.Model.Publication;

namespace Antt.Site.OpenData;

/// <summary>A file of its own for every record, beside its page: JSON, and what people subscribe to or show elsewhere. Both languages share it.</summary>
internal static class RecordFiles
{
    /// <summary>The files of units.</summary>
    public static IEnumerable<OutputFile> Units(RegisterView view, WireFormat wire)
    {
        foreach (var unit in view.Register.Units)
        {
            yield return new OutputFile(DataPaths.Unit(unit.Id), wire.Write(unit));
            yield return Badge.Of(unit, view);
        }
    }

    /// <summary>The files of decisions.</summary>
    public static IEnumerable<OutputFile> Decisions(RegisterView view, WireFormat wire) =>
        view.Register.Decisions.Select(decision => new OutputFile(DataPaths.Decision(decision.Id), wire.Write(decision)));

    /// <summary>The files of places: of those above communes the record alone.</summary>
    public static IEnumerable<OutputFile> Places(RegisterView view, WireFormat wire)
    {
        var decisions = ByPlace(view);
        foreach (var place in view.Register.Places)
        {
            yield return new OutputFile(DataPaths.Place(place.Id), wire.Write(place));
            foreach (var language in Enum.GetValues<Language>())
            {
                yield return AtomFeed.Of(view, language, DataPaths.PlaceFeed(place.Id), $"dia-ban/{place.Id}", DataWords.DecisionsIn(place.Name), decisions[place.Id]);
                yield return PlaceCalendar.Of(view, language, place, decisions[place.Id]);
            }
        }
    }

    /// <summary>The certificates for machines and the list of those withdrawn.</summary>
    public static IEnumerable<OutputFile> Certificates(RegisterView view, WireFormat wire) =>
        view.Certificates.SelectMany(issued => Of(issued, wire)).Append(RevocationList.File(view)).Append(Keys(view));

    private static IEnumerable<OutputFile> Of(IssuedCertificate issued, WireFormat wire)
    {
        yield return new OutputFile(issued.Path, wire.Write(issued.Certificate));
        if (issued is not { Statement: { } statement, Certificate.Signature: { } signature }) yield break;
        yield return new OutputFile(CertificateAddress.StatementOf(issued.Path), wire.Write(statement));
        yield return new OutputFile(CertificateAddress.StatementOf(issued.Path) + ".sig", Encoding.ASCII.GetBytes(signature.ToArmour()));
    }

    /// <summary>The keys that certificates are signed with, as ssh-keygen reads them.</summary>
    private static OutputFile Keys(RegisterView view) => new(DataPaths.Keys, Encoding.UTF8.GetBytes(
        "# Khoá của các bộ phận đã ký giấy công nhận. Keys of the offices that signed certificates.\n"
        + $"# ssh-keygen -Y verify -f khoa-ky.txt -I <bộ phận|office> -n {CertificateStatement.Namespace} -O verify-time=<yyyymmdd> -s noi-dung-ky.json.sig < noi-dung-ky.json\n"
        + string.Concat(view.Register.Keys.Select(static key => AllowedSigners.Line(key.Office, CertificateStatement.Namespace, new DateRange(key.From, key.To), key.Key)))));

    /// <summary>The decisions that bodies of a place took, or that speak of units lying in it on their day.</summary>
    private static ILookup<string, PublicDecision> ByPlace(RegisterView view) =>
        view.Register.Decisions
            .SelectMany(decision => decision.Entries.Select(entry => view.Unit(entry.Unit)?.PlaceOn(decision.Date)).Append(decision.Place).OfType<string>().Distinct()
                .Select(place => (Place: place, Decision: decision)))
            .ToLookup(static pair => pair.Place, static pair => pair.Decision);
}
