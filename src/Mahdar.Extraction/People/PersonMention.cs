using Mahdar.Arabic;
using Mahdar.Extraction.Mentions;
using Mahdar.Extraction.Offices;
using Mahdar.Model;

namespace Mahdar.Extraction.People;

/// <summary>What one phrase says of a person: a name, an office, or both. <paramref name="Of"/> is this person's share of a distributed office.</summary>
public sealed record PersonMention(int First, int End, Proclitics Proclitics, NameSpan? Name, OfficePhrase? Office, Affiliation Of, Role? HonorificRole, string Rule);
