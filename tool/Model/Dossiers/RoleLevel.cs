using Antt.Model.Places;

namespace Antt.Model.Dossiers;

/// <summary>The level that a role's name ends in ("uy-ban-xa": cấp xã); roles of the ministry and roles without a level have their own.</summary>
public static class RoleLevel
{
    /// <summary>The level at which a role works; null where its name says none.</summary>
    public static AdministrativeLevel? Of(string role)
    {
        ArgumentNullException.ThrowIfNull(role);
        return role.EndsWith("-xa", StringComparison.Ordinal) ? AdministrativeLevel.Commune
            : role.EndsWith("-huyen", StringComparison.Ordinal) ? AdministrativeLevel.District
            : role.EndsWith("-tinh", StringComparison.Ordinal) ? AdministrativeLevel.Province
            : role is "v05" or "bo-cong-an" ? AdministrativeLevel.Ministry
            : null;
    }

    /// <summary>The level a step is done at, stated or told by its role.</summary>
    public static AdministrativeLevel? Of(DossierStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Level ?? (step.Role is { } role ? Of(role) : null);
    }
}
