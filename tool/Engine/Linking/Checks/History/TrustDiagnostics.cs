using System.Collections.Immutable;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Linking.Checks.History;

/// <summary>Findings about who made the changes since an older revision, ANTT3350 to ANTT3359. No person is ever named.</summary>
public static class TrustDiagnostics
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        SubmitterReviews, SameHandDecides, TrailerOfficeUnknown, TrailerDisagrees, CommitNotSigned, SignatureForged, SignerNotAllowed, SignerDiffers,
        CommitBackdated,
    ];

    /// <summary>Who edited a dossier adds its review (C124 Điều 9 khoản 1).</summary>
    public static DiagnosticDescriptor SubmitterReviews { get; } = new(
        "ANTT3350", "submitter-reviews", Severity.Error,
        new("Người nộp cũng là người xem xét", "Who files also reviews"),
        new("Lần ghi {0} thêm bản xem xét này, cùng {2} với lần ghi {1} đã sửa hồ sơ.", "Commit {0} adds this review, by the same {2} as commit {1}, which edited the dossier."),
        new("Người nộp và người xem xét là hai bên khác nhau (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1).", "Who files and who reviews are two parties (Circular 124/2021/TT-BCA, Article 9 clause 1)."),
        new("Để bộ phận xem xét tự ghi bản xem xét, bằng tài khoản của mình.", "Have the reviewing office record its review with its own account."));

    /// <summary>Who edited or reviewed a dossier adds the decision (C124 Điều 9 khoản 1, Điều 10).</summary>
    public static DiagnosticDescriptor SameHandDecides { get; } = new(
        "ANTT3351", "same-hand-decides", Severity.Error,
        new("Người nộp hoặc xem xét cũng là người ghi quyết định", "Who files or reviews also decides"),
        new("Lần ghi {0} thêm quyết định về “{3}”, cùng {2} với lần ghi {1} đã sửa hoặc xem xét hồ sơ.", "Commit {0} adds the decision on \"{3}\", by the same {2} as commit {1}, which edited or reviewed the dossier."),
        new("Người nộp, người xem xét và người quyết định là ba bên khác nhau (Thông tư 124/2021/TT-BCA, Điều 9 khoản 1, Điều 10).",
            "Who files, who reviews and who decides are three parties (Circular 124/2021/TT-BCA, Article 9 clause 1, Article 10)."),
        new("Để cơ quan quyết định tự ghi quyết định, bằng tài khoản của mình.", "Have the deciding body record the decision with its own account."));

    /// <summary>A commit names an office that does not exist, or not on the day.</summary>
    public static DiagnosticDescriptor TrailerOfficeUnknown { get; } = new(
        "ANTT3352", "trailer-office-unknown", Severity.Error,
        new("Lần ghi nêu bộ phận không có", "A commit names an office that is not there"),
        new("Lần ghi {0} ghi “{1}: {2}”.", "Commit {0} says \"{1}: {2}\"."),
        new("Bộ phận có trong data/offices.json và tham gia vào ngày {3}; gần nhất là “{4}”.", "An office of data/offices.json that takes part on {3}; the nearest is \"{4}\"."),
        new("Sửa dòng ấy trong lời ghi, hoặc cập nhật data/offices.json trước.", "Correct that line of the message, or update data/offices.json first."));

    /// <summary>A commit names another office than the record it adds, or one that may not do what it does.</summary>
    public static DiagnosticDescriptor TrailerDisagrees { get; } = new(
        "ANTT3353", "trailer-disagrees", Severity.Error,
        new("Lần ghi nêu bộ phận khác với hồ sơ", "A commit names another office than its record"),
        new("Lần ghi {0} ghi “{1}: {2}”, còn tệp này là của “{3}”.", "Commit {0} says \"{1}: {2}\", this file is of \"{3}\"."),
        new("Lời ghi và tệp nêu cùng một bộ phận.", "Message and file name one office."),
        new("Sửa lời ghi hoặc sửa tệp.", "Correct the message or the file."));

    /// <summary>A change of the data is not signed although the register asks for it.</summary>
    public static DiagnosticDescriptor CommitNotSigned { get; } = new(
        "ANTT3354", "commit-not-signed", Severity.Error,
        new("Lần ghi chưa ký", "A commit without a signature"),
        new("Lần ghi {0} sửa tệp này mà không ký.", "Commit {0} touches this file and is not signed."),
        new("Từ ngày {1} sổ này đòi hỏi mọi lần ghi được ký bằng khoá của một bộ phận.", "From {1} this register wants every commit signed with the key of an office."),
        new("Ký lại: git commit --amend -S (git config gpg.format ssh; git config user.signingkey <tệp .pub>).", "Sign it: git commit --amend -S (git config gpg.format ssh; git config user.signingkey <.pub file>)."));

    /// <summary>A signature does not belong to its commit.</summary>
    public static DiagnosticDescriptor SignatureForged { get; } = new(
        "ANTT3355", "signature-forged", Severity.Error,
        new("Chữ ký không khớp lần ghi", "A signature of something else"),
        new("Chữ ký của lần ghi {0} không phải chữ ký của chính nội dung này.", "The signature of commit {0} is not one of this content."),
        new("Chữ ký được lập trên đúng lần ghi; chép chữ ký của lần khác sang thì không có giá trị.", "A signature is made over the commit itself; one copied from elsewhere is worth nothing."),
        new("Không hợp nhất; hỏi lại bộ phận có khoá ấy.", "Do not merge; ask the office that has the key."));

    /// <summary>A key made the signature that belongs to no office on the day.</summary>
    public static DiagnosticDescriptor SignerNotAllowed { get; } = new(
        "ANTT3356", "signer-not-allowed", Severity.Error,
        new("Khoá ký không được phép", "A key that may not sign"),
        new("Lần ghi {0} ngày {1} ký bằng khoá {2}.", "Commit {0} of {1} is signed with a key {2}."),
        new("Khoá của một bộ phận trong data/offices.json ở nhánh chính, còn hiệu lực vào ngày ký.", "The key of an office of data/offices.json on the main branch, in force on the day of signing."),
        new("Ký bằng khoá của bộ phận; khoá mới thì đưa vào data/offices.json và hợp nhất trước.", "Sign with the office's key; a new key is merged into data/offices.json first."));

    /// <summary>Another office signed than the record or the message names.</summary>
    public static DiagnosticDescriptor SignerDiffers { get; } = new(
        "ANTT3357", "signer-differs", Severity.Error,
        new("Bộ phận ký khác với bộ phận được nêu", "Another office signed than is named"),
        new("Lần ghi {0} do “{1}” ký, còn tệp này là của “{2}”.", "Commit {0} is signed by \"{1}\", this file is of \"{2}\"."),
        new("Bộ phận nào xem xét, quyết định thì bộ phận ấy ký.", "Who reviews or decides signs."),
        new("Để bộ phận được nêu tự ghi và ký.", "Have the named office record and sign it."));

    /// <summary>A commit says it is older than what it builds on, so that its day proves nothing.</summary>
    public static DiagnosticDescriptor CommitBackdated { get; } = new(
        "ANTT3358", "commit-backdated", Severity.Error,
        new("Lần ghi lùi ngày", "A commit dated back"),
        new("Lần ghi {0} ghi ngày {1}, sớm hơn lần ghi mà nó nối tiếp.", "Commit {0} is dated {1}, before the commit it builds on."),
        new("Ngày của lần ghi cho biết khoá còn hiệu lực hay không, nên không được lùi.", "The day tells whether the key was in force, so it may not go back."),
        new("Chỉnh đồng hồ của máy rồi ghi và ký lại.", "Set the machine's clock, commit and sign again."));
}
