// On Linux a descriptor that was passed shares the file offset with the sender's, unlike one from another open().
//
// ref:      man7 unix(7) SCM_RIGHTS
// profile:  linux
// strength: documented
// claims:   S3-032 S3-034 S3-035

#include "support/ancillary.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600)), opened_anew = must(open("file", O_RDONLY));
    must(write(file, "abcdefgh", 8));
    must(lseek(file, 3, SEEK_SET));

    const auto [sender, receiver] = socket_pair();
    RightsMessage message("x", {file}), room(1);
    observe("sendmsg", sendmsg(sender, &message.header, 0));
    observe("recvmsg", Bytes{room.bytes, recvmsg(receiver, &room.header, 0)});
    char bytes[2] = "";
    observe("read through the received one", Bytes{bytes, read(room.at(0), bytes, sizeof bytes)});
    observe("offset of the sender's", lseek(file, 0, SEEK_CUR));
    must(lseek(file, 7, SEEK_SET));
    observe("offset of the received one", lseek(room.at(0), 0, SEEK_CUR));
    observe("opened anew, the same file", same_file(opened_anew, file));
    observe("its offset", lseek(opened_anew, 0, SEEK_CUR));
}
