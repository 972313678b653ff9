using System.Text.Json;
using Antt.Bench.Scenario.Placing;
using Antt.Bench.Scenario.Records;

namespace Antt.Bench.Scenario.Writing;

/// <summary>Security force, police, guards, sub-units, discipline and violations of a year.</summary>
internal sealed class ForceFacts(Utf8JsonWriter json)
{
    public void Write(string type, ScenarioRecord record)
    {
        if (type == "KDC")
        {
            SecurityForce(record.SecurityForce);
        }

        if (record.Police is { } police)
        {
            json.Object("police", () => json.Forms("disciplined", police.Disciplined));
        }

        if (type is "CQ" or "DN" or "GD")
        {
            GuardForce(record.SecurityForce);
        }

        if (record.Subunits is { } subUnits)
        {
            SubUnits(subUnits);
        }

        if (record.Staff is { } staff)
        {
            Violations(type, staff);
        }
    }

    private void SecurityForce(SecurityForceFacts? force) => json.Object("securityForce", () =>
    {
        json.Truth("exists", force is not null);
        json.Text("rating", Rating(force));
        json.Number("members", force?.Members);
        json.Forms("disciplined", force?.Disciplined);
    });

    private void GuardForce(SecurityForceFacts? force) => json.Object("guardForce", () =>
    {
        json.Truth("exists", force is not null);
        json.Truth("titleEligible", force?.EligibleForTitles);
        json.Truth("advancedTitle", force?.TitleLaoDongTienTien);
        json.Text("rating", Rating(force));
        json.Forms("disciplined", force?.Disciplined);
    });

    private void SubUnits(SubUnitFacts subUnits)
    {
        json.Object("subUnits", () =>
        {
            json.Number("total", subUnits.Total);
            json.Number("eligible", subUnits.Eligible);
            json.Number("titledOrRated", subUnits.RatedOk);
        });
        if (subUnits.Disciplined is { } disciplined)
        {
            json.Object("discipline", () => json.Forms("unit", disciplined));
        }
    }

    private void Violations(string type, StaffFacts staff) => json.Object("violations", () =>
    {
        json.Number("administrativeFines", staff.SanctionedSecurityOrder);
        json.Number("offenders", type == "GD" ? 0 : null);
        json.Object("socialEvil", () =>
        {
            json.Number("khien-trach", staff.SocialEvilReprimanded ?? staff.CrimeOrSocialEvilReprimanded);
            json.Number("canh-cao", staff.SocialEvilDisciplinedCanhCao ?? staff.CrimeOrSocialEvilDisciplinedCanhCao);
        });
    });

    private static string? Rating(SecurityForceFacts? force) => force?.Rating is { } rating ? Vocabulary.Kebab(rating) : null;
}
