using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.Authority;

/// <summary>Findings about delegations, ANTT3110 to ANTT3119 (C124 Điều 10 khoản 5).</summary>
public static class DelegationDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
        [NotDelegable, DelegationLevels, DelegationNotToCommittee, DelegationOutsideArea, DelegationLapsed, DelegationDoesNotCover, DelegationActUnknown];

    /// <summary>Recognition of units of the type cannot be delegated.</summary>
    public static DiagnosticDescriptor NotDelegable { get; } = new(
        "ANTT3110", "not-delegable", Severity.Error,
        new("Loại đơn vị không được ủy quyền công nhận", "Recognition that cannot be delegated"),
        new("Ủy quyền công nhận đơn vị loại {0} cho cấp “{1}”.", "Recognition of {0} units is delegated to level \"{1}\"."),
        new("Việc công nhận loại đơn vị này không được ủy quyền ({2}).", "Recognition of units of this type cannot be delegated ({2})."),
        new("Bỏ ủy quyền này.", "Remove the delegation."));

    /// <summary>The delegation does not go exactly one level down.</summary>
    public static DiagnosticDescriptor DelegationLevels { get; } = new(
        "ANTT3111", "delegation-levels", Severity.Error,
        new("Ủy quyền không đúng một cấp", "A delegation that is not one level down"),
        new("Từ ngày {2}, cấp “{0}” ủy quyền cho cấp “{1}”.", "From {2} level \"{0}\" delegates to level \"{1}\"."),
        new("Cấp trên chỉ ủy quyền xuống đúng một cấp của ngày ấy ({3}).", "A level delegates exactly one level down, as the levels are on that day ({3})."),
        new("Sửa cấp nhận ủy quyền hoặc cấp quản lý; nếu ghi đúng thì ủy quyền không có giá trị.",
            "Correct the level delegated to or the managing level; if both are right the delegation is void."));

    /// <summary>One side of a delegation is no People's Committee.</summary>
    public static DiagnosticDescriptor DelegationNotToCommittee { get; } = new(
        "ANTT3112", "delegation-not-to-committee", Severity.Error,
        new("Ủy quyền không phải giữa hai Ủy ban nhân dân", "A delegation not between People's Committees"),
        new("Cấp “{0}” ủy quyền cho “{1}” cấp “{2}”.", "Level \"{0}\" delegates to \"{1}\" of level \"{2}\"."),
        new("Ủy ban nhân dân cấp trên chỉ ủy quyền cho Ủy ban nhân dân cấp dưới ({3}).",
            "A People's Committee delegates to a People's Committee alone ({3})."),
        new("Sửa bên nhận ủy quyền, hoặc bỏ ủy quyền này.", "Correct who is delegated to, or remove the delegation."));

    /// <summary>The body delegated to does not lie in the area of the one that delegates.</summary>
    public static DiagnosticDescriptor DelegationOutsideArea { get; } = new(
        "ANTT3113", "delegation-outside-area", Severity.Error,
        new("Ủy quyền ra ngoài địa bàn", "A delegation outside the area"),
        new("“{0}” không thuộc “{1}”.", "\"{0}\" does not lie in \"{1}\"."),
        new("Ủy quyền cho cơ quan trong địa bàn của mình ({2}).", "A body delegates within its own area ({2})."),
        new("Sửa “place”.", "Correct \"place\"."));

    /// <summary>A decision rests on a delegation by or to a level that no longer exists .</summary>
    public static DiagnosticDescriptor DelegationLapsed { get; } = new(
        "ANTT3114", "delegation-lapsed", Severity.Error,
        new("Ủy quyền đã hết hiệu lực", "A lapsed delegation"),
        new("Ngày {2}, cấp “{1}” quyết định đối với “{0}” theo ủy quyền của cấp “{3}”.",
            "On {2} level \"{1}\" decided on \"{0}\" by a delegation of level \"{3}\"."),
        new("Ủy quyền của cấp đã thôi tổ chức hết hiệu lực cùng cấp ấy, trừ khi được ban hành lại ({4}; Q-37).",
            "A delegation lapses with the level that made it unless it is issued anew ({4}; Q-37)."),
        new("Ghi cấp quản lý và văn bản ủy quyền mới; nếu chưa có thì trình cấp có thẩm quyền quyết định lại.",
            "Enter the new managing level and act; without one, have the competent level decide."));

    /// <summary>A decision rests on a delegation outside its days or its area.</summary>
    public static DiagnosticDescriptor DelegationDoesNotCover { get; } = new(
        "ANTT3115", "delegation-does-not-cover", Severity.Error,
        new("Ủy quyền không bao gồm quyết định này", "A delegation that does not cover the decision"),
        new("Ngày {2}, cấp “{1}” quyết định đối với “{0}”; văn bản ủy quyền {3} có hiệu lực từ {4} đến {5}.",
            "On {2} level \"{1}\" decided on \"{0}\"; the act of delegation {3} holds from {4} to {5}."),
        new("Ngày quyết định nằm trong thời hạn và đơn vị nằm trong địa bàn được ủy quyền ({6}).",
            "The day lies in the term and the unit in the area of the delegation ({6})."),
        new("Sửa ngày, hoặc ghi văn bản ủy quyền còn hiệu lực.", "Correct the day, or enter the act that is in force."));

    /// <summary>A unit names an act of delegation that the locality's profile does not hold.</summary>
    public static DiagnosticDescriptor DelegationActUnknown { get; } = new(
        "ANTT3116", "delegation-act-unknown", Severity.Warning,
        new("Văn bản ủy quyền không có trong hồ sơ địa phương", "An act of delegation that the profile does not hold"),
        new("Đơn vị ghi văn bản ủy quyền “{0}”.", "The unit names the act \"{0}\"."),
        new("Hồ sơ địa phương có: {1} (Thông tư 124/2021/TT-BCA, Điều 10 khoản 5).", "The profile holds: {1} (Circular 124/2021/TT-BCA, Article 10 clause 5)."),
        new("Sửa số văn bản, hoặc thêm vào hồ sơ địa phương.", "Correct the number, or add the act to the profile."));
}
