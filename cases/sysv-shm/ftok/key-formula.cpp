// On Linux a key is made of the low 8 bits of the id, 8 bits of the device and 16 bits of the inode number, so it may be negative
// and need not be unique: only (key_t)-1 means failure.
//
// ref:     man7 ftok(3) NOTES
// profile: linux
// claims:  S1-060 S1-072

#include "support/owned_sysv.hpp"

int main() {
    enter_scratch_directory();
    must(creat("file", 0600));
    struct stat file = {};
    must(stat("file", &file));

    const auto low_part = static_cast<unsigned>((file.st_dev & 0xff) << 16 | (file.st_ino & 0xffff));
    observe("made of id, device and inode", ftok("file", 0x61) == static_cast<key_t>(0x61u << 24 | low_part));
    const key_t key = ftok("file", 0x81);
    observe("so for an id above 127", key == static_cast<key_t>(0x81u << 24 | low_part));
    observe("which gives a negative key", key < 0);
    observe("that is no failure", key != static_cast<key_t>(-1));
}
