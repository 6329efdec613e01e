// Run once by the compose file's mongo-setup job, and safe to run again: it initiates the replica
// set, then gives every service one user who can touch that service's database and no other.

try {
  rs.status();
} catch (notYetInitiated) {
  rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] });
}
for (let attempt = 0; !db.hello().isWritablePrimary; attempt++) {
  if (attempt === 120) {
    throw new Error('The replica set elected no primary within 60 seconds: see the log of "mongo".');
  }
  sleep(500);
}

for (const service of ['pairing', 'meeting', 'feedback', 'notification']) {
  const own = db.getSiblingDB(service);
  const pwd = process.env[`${service.toUpperCase()}_PASSWORD`];
  const roles = [{ role: 'readWrite', db: service }];
  if (own.getUser(service)) {
    own.updateUser(service, { pwd, roles });
  } else {
    own.createUser({ user: service, pwd, roles });
  }
  print(`user ${service}: readWrite on database ${service}`);
}
