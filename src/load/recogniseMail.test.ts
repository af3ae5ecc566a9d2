import { describe, expect, it } from "vitest";
import { isMail } from "./recogniseMail";

describe("a mail is told from a story", () => {
  it.each([
    ["a mail", "From: a@b.example\nSubject: Ferry\nMIME-Version: 1.0\n\nText."],
    ["fields in any order and case", "mime-version: 1.0\nsubject: Ferry\n\nText."],
    ["fields that go on in the next line", "Received: from a\n\tby b\nFrom: a@b.example\n\nText."],
    [
      "a mail of a mailbox",
      "From a@b.example Thu Nov 14 19:02:11 2024\nFrom: a@b.example\nDate: x\nMessage-ID: <1>\n\n",
    ],
    ["a mail of Apple's program", "1234      \nFrom: a@b.example\nMessage-Id: <1>\n\n"],
    ["a field without words", "Subject:\nFrom: a@b.example\nMessage-ID: <1>\n\n"],
    ["nothing but what programs write", "Return-Path: <>\nReceived: x\nDKIM-Signature: v=1\n"],
    ["lines that end as in Windows", "From: a@b.example\r\nMIME-Version: 1.0\r\n\r\nText."],
  ])("%s", (_, text) => {
    expect(isMail(text)).toBe(true);
  });

  it.each([
    ["a headline", "Subject: peace\n\nThe talks began."],
    ["a memo", "From: The desk\nTo: All reporters\nDate: Monday\nSubject: Style\n\nWrite short."],
    ["an interview", "Reporter: What now?\nMinister: No comment.\n\n"],
    ["a story about mail", "Message-ID: the hidden line\n\nEvery mail has one."],
    ["a story with fields further down", "The ferry sank.\nFrom: a@b.example\nMessage-ID: <1>\n"],
    ["an indented beginning", "\tFrom: a\nMessage-ID: <1>\n"],
    ["nothing", ""],
  ])("not %s", (_, text) => {
    expect(isMail(text)).toBe(false);
  });
});
