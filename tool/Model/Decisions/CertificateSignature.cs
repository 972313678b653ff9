using Antt.Model.Facts;

namespace Antt.Model.Decisions;

/// <summary>A signature over a certificate, kept beside its decision ("chữ ký của khoá bộ phận").</summary>
/// <param name="Decision">Id of the decision.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Certificate">Number of the certificate.</param>
/// <param name="Office">Id of the office.</param>
/// <param name="Date">The day it says it was made.</param>
/// <param name="Content">SHA-256 of what was signed.</param>
/// <param name="Signature">The signature in the form of OpenSSH, base64.</param>
/// <param name="Position">Its place in its file, from 0.</param>
/// <param name="Input">Where it was entered.</param>
public sealed record CertificateSignature(
    string Decision, string Unit, string Certificate, string Office, DateOnly Date, string Content, string Signature, int Position, Input Input);
