using System.Collections.Immutable;

namespace Antt.Model.Forms;

/// <summary>The forms that the public site offers ("mẫu khai"). Nothing of any register is in them.</summary>
/// <param name="Registrations">The registration of each type of unit.</param>
/// <param name="Correction">The request for correction.</param>
/// <param name="Script">The script that fills, checks and ends them, which all share.</param>
public sealed record SiteForms(ImmutableArray<SiteForm> Registrations, SiteForm Correction, string Script)
{
    /// <summary>The registration of a type; null when there is none.</summary>
    public SiteForm? RegistrationOf(string unitType) => Registrations.FirstOrDefault(form => form.UnitType == unitType);
}

/// <summary>A form on the public site.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="UnitType">Code of the type of unit it is for; null when it is for all.</param>
/// <param name="Body">The form in both languages, as HTML that holds no script and no style.</param>
public sealed record SiteForm(Words Title, string? UnitType, Words Body);
