using System.Collections.Immutable;

namespace Antt.Model.Offices;

/// <summary>The offices that take part in a register ("danh sách bộ phận").</summary>
/// <param name="All">All of them, in the order entered.</param>
/// <param name="IsKept">Whether the register keeps such a list.</param>
public sealed record OfficeList(ImmutableArray<Office> All, bool IsKept)
{
    /// <summary>Of a register that keeps none.</summary>
    public static OfficeList None { get; } = new([], IsKept: false);

    /// <summary>Of a register whose list cannot be read: nobody is in it, and who is named elsewhere cannot be looked up.</summary>
    public static OfficeList Unread { get; } = new([], IsKept: true) { IsRead = false };

    /// <summary>Whether the list could be read.</summary>
    public bool IsRead { get; private init; } = true;

    /// <summary>The office of an id; null when there is none.</summary>
    public Office? Find(string id)
    {
        foreach (var office in All)
            if (office.Id == id) return office;
        return null;
    }

    /// <summary>The office an account belongs to on a day; null when it belongs to none.</summary>
    public Office? OfAccount(string account, DateOnly day)
    {
        foreach (var office in All)
        {
            if (!office.InForce.Contains(day)) continue;
            foreach (var held in office.Accounts)
                if (held.Account == account && held.InForce.Contains(day)) return office;
        }
        return null;
    }

    /// <summary>Whether an account ever belonged to some office.</summary>
    public bool Knows(string account)
    {
        foreach (var office in All)
            foreach (var held in office.Accounts)
                if (held.Account == account) return true;
        return false;
    }
}
