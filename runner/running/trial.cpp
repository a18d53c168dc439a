// SPDX-License-Identifier: MIT
// The program of the trial link (left_out.py), to which all cases are added.
int main() { return 0; }
