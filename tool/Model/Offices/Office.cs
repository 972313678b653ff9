using System.Collections.Immutable;
using Antt.Model.Facts;
using Antt.Model.Places;

namespace Antt.Model.Offices;

/// <summary>An office that files, reviews or signs ("bộ phận"): a role at a place for a time. Accounts and keys belong to it, persons are not named.</summary>
/// <param name="Id">Its id, which is also the principal of its signatures.</param>
/// <param name="Role">Its role in the year's work.</param>
/// <param name="Level">Its level.</param>
/// <param name="Place">Id of its place; none for the ministry.</param>
/// <param name="Units">For an office that files: the units it files for.</param>
/// <param name="InForce">While it takes part.</param>
/// <param name="Team">Its team on the forge, as code owners name it.</param>
/// <param name="Accounts">Its accounts on the forge.</param>
/// <param name="Keys">Its keys for signing.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record Office(
    string Id, string Role, AdministrativeLevel Level, string? Place, ImmutableArray<string> Units, DateRange InForce, string? Team,
    ImmutableArray<OfficeAccount> Accounts, ImmutableArray<OfficeKey> Keys, Input Input)
{
    /// <summary>The role of an office that files for units.</summary>
    public const string Submitter = "don-vi";

    /// <summary>Role of the forge's own job: it signs the records it makes of approvals given on the page, and nothing else.</summary>
    public const string Recorder = "trang-kho";
}

/// <summary>An account on a forge.</summary>
/// <param name="Account">The forge and the account's number, <c>github:1234567</c>.</param>
/// <param name="InForce">While it belongs to the office.</param>
public sealed record OfficeAccount(string Account, DateRange InForce);

/// <summary>A key for signing.</summary>
/// <param name="Key">The public key: its sort and its content.</param>
/// <param name="InForce">While it signs for the office.</param>
public sealed record OfficeKey(string Key, DateRange InForce)
{
    private const int LeastLength = 68;

    /// <summary>Whether it is a sort that is accepted, one space, and content without anything behind it.</summary>
    public bool IsWellFormed
    {
        get
        {
            var space = Key.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0 || Key[..space] is not ("ssh-ed25519" or "ssh-rsa" or "ecdsa-sha2-nistp256" or "ecdsa-sha2-nistp384" or "ecdsa-sha2-nistp521")) return false;
            var content = Key.AsSpan(space + 1);
            if (content.Length < LeastLength || content.Length % 4 != 0) return false;
            foreach (var letter in content)
                if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('+' or '/' or '=')) return false;
            return true;
        }
    }
}
