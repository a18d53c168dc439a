// SPDX-License-Identifier: MIT
#pragma once

namespace ipcts {

// Serves requests on standard input until its end, as docs/protocol.md says; returns the exit status.
int serve_batch();

// Writes the frame `hello`: what this system is, what kind of file system `directory` is on, and how cases are isolated. False once
// nobody listens any more.
bool put_hello(const char* directory, const char* isolation);

}  // namespace ipcts
